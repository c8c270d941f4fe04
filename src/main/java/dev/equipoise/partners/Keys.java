package dev.equipoise.partners;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.page.Page;
import dev.equipoise.problem.Conflict;
import dev.equipoise.problem.NotFound;

/** Makes, lists and ends the keys of partners. */
@ApplicationScoped
class Keys {

    private final ApiKeyRepository keys;
    private final Partners partners;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Keys(ApiKeyRepository keys, Partners partners, Clock clock) {
        this.keys = keys;
        this.partners = partners;
        this.clock = clock;
    }

    /** @return the only answer that ever holds the key's text */
    @Transactional
    CreatedKey create(String partner, ObjectNode body) {
        partners.require(partner);
        var now = Timestamps.now(clock);
        String text = newText();
        var key = new ApiKeyEntity(UUID.randomUUID(), partner, NewKey.read(body, partner, now), text, now);
        keys.persist(key);
        return new CreatedKey(KeyView.of(key), text);
    }

    @Transactional
    Page<KeyView> page(String partner, int limit, KeyPlace after) {
        partners.require(partner);
        return Page.cut(keys.after(partner, after, limit + 1), limit, key -> KeyPlace.of(key).cursor())
                .map(KeyView::of);
    }

    /**
     * Ends a key; one that has ended stays as it is.
     *
     * @throws Conflict where it is the caller's own: whoever shuts that door stands outside
     */
    @Transactional
    void revoke(String partner, String keyId, Caller caller) {
        partners.require(partner);
        UUID id = id(keyId).flatMap(uuid -> keys.of(partner, uuid)).orElseThrow(() -> new NotFound("key")).id;
        if (id.toString().equals(caller.keyId())) {
            throw new Conflict("This is the key you are calling with. Revoke it with another operator's key.");
        }
        keys.revoke(id, Timestamps.now(clock));
    }

    private String newText() {
        var bytes = new byte[KeyText.RANDOM_BYTES];
        random.nextBytes(bytes);
        return KeyText.of(bytes);
    }

    /** The parser alone would also take an id with its zeros left out. */
    private static Optional<UUID> id(String given) {
        try {
            return Optional.of(UUID.fromString(given)).filter(id -> id.toString().equalsIgnoreCase(given));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
