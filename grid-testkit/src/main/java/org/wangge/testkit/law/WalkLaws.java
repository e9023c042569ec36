package org.wangge.testkit.law;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.casefile.CaseId;
import org.wangge.core.procedure.Procedure;
import org.wangge.core.store.Stores;
import org.wangge.core.store.memory.MemoryStores;
import org.wangge.rules.rehearsal.GovernedLocality;
import org.wangge.rules.rehearsal.Locality;
import org.wangge.testkit.arbitrary.WalkArbitraries;
import org.wangge.testkit.walk.Trace;
import org.wangge.testkit.walk.Walk;
import org.wangge.testkit.walk.Walker;

/** What laws share that let a case live by chance (随机案程规律): where it lives, and what is left when it has lived. */
public abstract class WalkLaws {

    /** So often each law is tried. */
    protected static final int TRIES = 40;

    private static final int MOST_STRIDES = 30;
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** For subclasses. */
    protected WalkLaws() {}

    /**
     * Where the cases live.
     *
     * @return the locality, the same every time
     */
    protected abstract Locality locality();

    /**
     * When the walks begin.
     *
     * @return 2026-09-25 at 09:00 in Shanghai, shortly before a long holiday, unless overridden
     */
    protected Instant beginning() {
        return Instant.parse("2026-09-25T01:00:00Z");
    }

    /**
     * Empty stores for each walk.
     *
     * @return stores in memory unless overridden
     */
    protected Stores stores() {
        return new MemoryStores();
    }

    /**
     * The walks.
     *
     * @return the generator
     */
    @Provide
    protected Arbitrary<Walk> walks() {
        return WalkArbitraries.walks(MOST_STRIDES);
    }

    /**
     * A walk with everything that it left behind.
     *
     * @param place where the case lives
     * @param id the case
     * @param trace what was done
     */
    protected record Walked(GovernedLocality place, CaseId id, Trace trace) {

        /**
         * The case as it is stored.
         *
         * @return the file, or empty if nothing was accepted
         */
        public Optional<CaseFile> file() {
            return place.stores().cases().find(id);
        }

        /**
         * What happened.
         *
         * @return the events from the first on
         */
        public List<CaseEventEnvelope> history() {
            return place.stores().cases().history(id);
        }
    }

    /**
     * A locality of this kind with nothing in it yet.
     *
     * @return the place
     */
    protected final GovernedLocality open() {
        return GovernedLocality.open(locality(), stores(), VALIDATOR, beginning());
    }

    /**
     * Lets a case live.
     *
     * @param walk the walk
     * @return what is left then
     */
    protected final Walked walked(Walk walk) {
        GovernedLocality place = open();
        CaseId id = new CaseId(place.locality().region(), "c-1");
        return new Walked(place, id, new Walker(place, id).walk(walk));
    }

    /**
     * The procedure of cases.
     *
     * @return that of the rule book
     */
    protected final Procedure procedure() {
        return locality().book().caseRules().procedure();
    }
}
