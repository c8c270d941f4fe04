package dev.equipoise.policies;

import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.partners.Callers;
import dev.equipoise.partners.EachPartner;
import dev.equipoise.partners.Roles;
import dev.equipoise.policies.diff.CaseMigration;

/**
 * Reads stored cases under two versions: for a partner's readers and reviewers its own, for authors and approvers those of
 * all partners, one partner after the other, so that no query ever sees across. Only counts leave here.
 */
@ApplicationScoped
class CaseMoves {

    private final StoredCases cases;
    private final Callers callers;
    private final EachPartner partners;
    private final CaseMatrixConfig config;
    private final Policies policies;

    CaseMoves(StoredCases cases, Callers callers, EachPartner partners, CaseMatrixConfig config, Policies policies) {
        this.cases = cases;
        this.callers = callers;
        this.partners = partners;
        this.config = config;
        this.policies = policies;
    }

    /**
     * @return null for callers who may count no cases
     */
    @Nullable
    CaseMatrix between(PolicyVersion from, PolicyVersion to) {
        boolean all = callers.hasAny(Roles.POLICY_AUTHOR, Roles.POLICY_APPROVER);
        if (config.profiles() == 0 || !all && !callers.hasAny(Roles.READ, Roles.REVIEWER)) {
            return null;
        }
        var migration = new CaseMigration(from.classifier(), to.classifier(), policies.today());
        var whole = new AtomicBoolean(true);
        Runnable own = () -> {
            int left = config.profiles() - (int) migration.read();
            whole.compareAndSet(true, cases.current(left, migration::count));
        };
        if (all) {
            partners.run(own);
        } else {
            own.run();
        }
        return new CaseMatrix(policies.today(), migration.read(), whole.get(), migration.matrices());
    }
}
