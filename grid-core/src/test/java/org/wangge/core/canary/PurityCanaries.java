package org.wangge.core.canary;

import java.io.File;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.slf4j.Logger;

/** Each breaks the purity of the domain in one way. */
public final class PurityCanaries {

    private PurityCanaries() {}

    public record Files(File file) {}

    public record Paths(Path path) {}

    public record Databases(DataSource database) {}

    public record Logs(Logger log) {}

    public record Dates(Date date) {}

    public record DefaultTimeZone() {
        String id() {
            return TimeZone.getDefault().getID();
        }
    }

    public record RandomNumber(Random dice) {}

    public record SecureRandomNumber(SecureRandom dice) {}

    public record ThreadLocalRandomNumber() {
        int roll() {
            return ThreadLocalRandom.current().nextInt();
        }
    }

    public record Threads() {
        String name() {
            return Thread.currentThread().getName();
        }
    }

    public record Millis() {
        long now() {
            return System.currentTimeMillis();
        }
    }

    public record Nanos() {
        long now() {
            return System.nanoTime();
        }
    }

    public record InstantNow() {
        Instant now() {
            return Instant.now();
        }
    }

    public record InstantNowByReference() {
        Supplier<Instant> now() {
            return Instant::now;
        }
    }

    public record Today(ZoneId zone) {
        LocalDate now() {
            return LocalDate.now(zone);
        }
    }

    public record SystemClock() {
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    public record SystemInstants() {
        InstantSource source() {
            return InstantSource.system();
        }
    }

    public record DefaultZone() {
        ZoneId zone() {
            return ZoneId.systemDefault();
        }
    }

    public record DefaultLocale() {
        Locale locale() {
            return Locale.getDefault();
        }
    }

    public record Chance() {
        double roll() {
            return Math.random();
        }
    }

    public record RandomIds() {
        UUID next() {
            return UUID.randomUUID();
        }
    }

    public record Environment() {
        String home() {
            return System.getenv("HOME");
        }
    }

    public record Settings() {
        String home() {
            return System.getProperty("user.home");
        }
    }
}
