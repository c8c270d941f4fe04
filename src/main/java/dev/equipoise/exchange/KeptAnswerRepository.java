package dev.equipoise.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class KeptAnswerRepository implements PanacheRepositoryBase<KeptAnswerEntity, String> {

    /** For how long a call waits where another replica is at work on the same key. */
    private static final int SECONDS = 1;

    private static final String CLAIM = "insert into kept_answer (id, partner_id, fingerprint, expires_at)"
            + " values (:id, :partner, :fingerprint, :expires)";

    Optional<KeptAnswerEntity> of(String id) {
        return find("id", id).firstResultOptional();
    }

    /**
     * Adds the row, not yet with an answer. Plain SQL, because only a query can be told how long it may wait.
     *
     * @throws KeyInFlight where another transaction has added it and not ended
     */
    void claim(Asking asking, Instant expiresAt) {
        var session = getEntityManager().unwrap(Session.class);
        try {
            session.createNativeMutationQuery(CLAIM).setParameter("id", asking.id())
                    .setParameter("partner", session.getTenantIdentifier())
                    .setParameter("fingerprint", asking.fingerprint()).setParameter("expires", expiresAt)
                    .setTimeout(SECONDS).executeUpdate();
        } catch (RuntimeException e) {
            throw Collision.isWaiting(e) ? new KeyInFlight() : e;
        }
    }

    void complete(String id, Reply reply, byte[] answer) {
        update("status = ?2, headers = ?3, answer = ?4 where id = ?1", id, reply.status(), reply.headerLines(), answer);
    }

    void remove(String id) {
        delete("id", id);
    }

    /** @return how many were removed, at most that many: the rest can wait for the next time */
    int removeExpired(Instant now, int most) {
        List<String> expired = find("select k.id from KeptAnswerEntity k where k.expiresAt <= ?1 order by k.expiresAt",
                now)
                .project(String.class).page(0, most).list();
        return expired.isEmpty() ? 0 : (int) delete("id in ?1", expired);
    }
}
