package dev.equipoise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps an answer so that only whoever sends the same credential and the same idempotency key can open it: AES-256-GCM under
 * a key that is derived from both and stored nowhere.
 */
final class Seal {

    private static final String PURPOSE = "equipoise idempotency 1";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec secret;
    private final byte[] bound;

    /**
     * @param credential what the caller authenticates with; its strength is that of the seal
     * @param fingerprint of the request, to which the answer is bound
     */
    Seal(String credential, IdempotencyKey key, String fingerprint) {
        this.secret = new SecretKeySpec(derive(credential, PURPOSE + '\0' + key.text()), "AES");
        this.bound = fingerprint.getBytes(UTF_8);
    }

    byte[] close(byte[] open, SecureRandom random) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, nonce, open, 0);
        byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, whole, NONCE_BYTES, closed.length);
        return whole;
    }

    byte[] open(byte[] closed) {
        return crypt(Cipher.DECRYPT_MODE, Arrays.copyOf(closed, NONCE_BYTES), closed, NONCE_BYTES);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text, int from) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, secret, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(text, from, text.length - from);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A kept answer cannot be sealed or opened", e);
        }
    }

    private static byte[] derive(String credential, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(credential.getBytes(UTF_8), "HmacSHA256"));
            return mac.doFinal(purpose.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", e);
        }
    }
}
