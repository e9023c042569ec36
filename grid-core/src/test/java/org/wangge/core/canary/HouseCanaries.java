package org.wangge.core.canary;

import jakarta.validation.constraints.NotBlank;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitrary;
import org.wangge.core.CanaryDoor;
import org.wangge.rules.canary.Upstairs;

/** Each breaks one rule of the house on purpose; the package has no package-info, which breaks one more. */
public final class HouseCanaries {

    private HouseCanaries() {}

    /** Knows a room above. */
    public record LooksUpstairs(Upstairs above) {}

    /** Asks the door. */
    public record AsksTheDoor(CanaryDoor door) {}

    /** Speaks to a database. */
    public record SpeaksToDatabases(Connection connection) {}

    /** Uses jqwik where it does not belong. */
    public record Generates(Arbitrary<String> texts) {}

    /** Says nothing. */
    public static final class CaseManager {}

    /** Says nothing either. */
    public static final class GridDTO {}

    /** Counts. */
    public static final class CountsGlobally {
        static int count;

        private CountsGlobally() {}
    }

    /** Counts in a constant. */
    public static final class CountsInAConstant {
        static final AtomicLong COUNT = new AtomicLong();

        private CountsInAConstant() {}
    }

    /** Keeps a map that anybody may write to. */
    public static final class RemembersGlobally {
        static final HashMap<String, String> SEEN = new HashMap<>();

        private RemembersGlobally() {}
    }

    /** Shares an array. */
    public static final class SharesAnArray {
        static final String[] LEVELS = {"town", "village", "group"};

        private SharesAnArray() {}
    }

    /** Can be changed. */
    public static final class Changes {
        private String name = "";

        public void setName(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }
    }

    /** Carries a constraint that the validator never looks at. */
    public interface ConstrainsAnAccessor {
        @NotBlank
        String name();
    }

    /** Does everything right. */
    public record BreaksNothing(@NotBlank String name) {
        private static final List<String> LEVELS = List.of("town", "village", "group");

        /** One of the levels. */
        public static String level(int index) {
            return LEVELS.get(index);
        }
    }
}
