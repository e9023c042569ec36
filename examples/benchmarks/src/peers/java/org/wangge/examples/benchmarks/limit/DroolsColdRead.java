package org.wangge.examples.benchmarks.limit;

import org.kie.api.runtime.KieSession;

/** What a fresh JVM does with Drools: it compiles 200 rules from their text, opens a session, and says what that took. */
public final class DroolsColdRead {

    private DroolsColdRead() {}

    /**
     * Compiles the rules.
     *
     * @param args none
     */
    public static void main(String[] args) {
        String written = DroolsRules.written(LimitRules.FEW);
        long before = System.nanoTime();
        KieSession session = DroolsRules.base(written).newKieSession();
        long nanos = System.nanoTime() - before;
        ColdRead.tell(nanos);
        session.dispose();
    }
}
