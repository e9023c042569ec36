package org.wangge.core.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.wangge.core.procedure.EvidenceKind;

/**
 * An attachment as a command brings it: plain text, checked once at the door. Immutable.
 *
 * @param kind what it shows, kebab-case, such as {@code photo-after}
 * @param reference where the host keeps the file: at most 512 characters without blanks, never the bytes themselves
 * @param digest the digest of the file as {@code algorithm:hexadecimal}; empty if unknown
 * @param mediaType the media type, such as {@code image/jpeg}; empty if unknown
 */
public record AttachmentRequest(
        @NotBlank @Size(max = 64) @Pattern(regexp = CaseCommand.KEBAB)
        String kind,

        @NotBlank
        @Size(max = Attachment.LONGEST_REFERENCE)
        @Pattern(regexp = Attachment.REFERENCE, message = "oss://cases/1/after.jpg")
        String reference,

        @NotNull Optional<@Pattern(regexp = Attachment.DIGEST, message = "sm3:66c7f0f462eeedd9...") String> digest,
        @NotNull Optional<@Pattern(regexp = Attachment.MEDIA_TYPE, message = "image/jpeg") String> mediaType) {

    /**
     * An attachment of which nothing but its place is known.
     *
     * @param kind what it shows
     * @param reference where the host keeps it
     * @return the attachment
     */
    public static AttachmentRequest of(String kind, String reference) {
        return new AttachmentRequest(kind, reference, Optional.empty(), Optional.empty());
    }

    /** The attachment as a value of the field, once its form was checked. */
    Attachment attachment() {
        return new Attachment(EvidenceKind.of(kind), reference, digest, mediaType);
    }
}
