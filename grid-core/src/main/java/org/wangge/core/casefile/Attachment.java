package org.wangge.core.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wangge.core.procedure.EvidenceKind;

/**
 * An attachment of a case (附件): a reference to a photo, a form or a recording that the host keeps.
 *
 * <p>The bytes never come here: they belong into a store for files, which can be cleaned and protected by itself, while
 * events stay for ever. For the same reason a reference should be a key of that store, not a sentence about people. The
 * digest shows later that the file is still the one that was handed in. Immutable.
 *
 * @param kind what it shows, such as {@code photo-after}
 * @param reference where the host keeps it, 1 to 512 characters without blanks, such as {@code oss://cases/1/after.jpg}
 * @param digest the digest of the file as {@code algorithm:hexadecimal}, such as {@code sm3:66c7...}; empty if unknown
 * @param mediaType the media type, such as {@code image/jpeg}; empty if unknown
 */
public record Attachment(EvidenceKind kind, String reference, Optional<String> digest, Optional<String> mediaType) {

    static final int LONGEST_REFERENCE = 512;

    /** No blanks and no control characters, so that a reference is a key and no text; and no bytes in disguise. */
    static final String REFERENCE = "(?![dD][aA][tT][aA]:)[^\\s\\p{Cntrl}]{1,512}";

    static final String DIGEST = "[a-z][a-z0-9-]{0,15}:[0-9a-f]{32,128}";

    static final String MEDIA_TYPE = "[a-z0-9][a-z0-9.+-]{0,62}/[a-z0-9][a-z0-9.+-]{0,62}";

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the reference is empty, too long, has blanks or holds the bytes themselves, or
     *     the digest or the media type has not the form above
     */
    public Attachment {
        require("reference", reference, REFERENCE, "1 to 512 characters without blanks, no data: address");
        digest.ifPresent(given -> require("digest", given, DIGEST, "'sha-256:' and hexadecimal digits"));
        mediaType.ifPresent(given -> require("media type", given, MEDIA_TYPE, "such as 'image/jpeg'"));
    }

    private static void require(String part, String value, String form, String expected) {
        if (!Pattern.matches(form, value)) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "The %s of an attachment is %s, got %d characters beginning with '%s'",
                    part,
                    expected,
                    value.length(),
                    value.substring(0, Math.min(value.length(), 20))));
        }
    }
}
