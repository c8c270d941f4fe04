package dev.equipoise.limits;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/** Whom an address stands for. */
final class Network {

    /** Who holds an address of IPv6 holds the 2^64 beside it too. */
    private static final int BYTES = 8;

    private Network() {
    }

    /** @param address as text, never a name; null where it is not known */
    static String of(@Nullable String address) {
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(BYTES, bytes.length)));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
