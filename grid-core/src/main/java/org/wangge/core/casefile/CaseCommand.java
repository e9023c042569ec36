package org.wangge.core.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A command as it comes from outside: take an action on a case, with the fields that the action needs.
 *
 * <p>All parts are plain text, as a form or a message brings them; they are checked once at the door. Which fields an
 * action has follows from its kind and from the rule book, and a field that does not belong is refused. Immutable.
 *
 * @param region the id of the region
 * @param caseId the id of the case within the region, chosen by the host
 * @param action the id of the action in the rule book, such as {@code report} or {@code dispatch}
 * @param fields the fields by name, such as {@code category: sanitation}
 * @param attachments references to files, such as the photo of what was mended; at most 100
 */
public record CaseCommand(
        @NotBlank @Size(max = 64) String region,
        @NotBlank @Size(max = 64) String caseId,
        @NotBlank @Pattern(regexp = CaseCommand.KEBAB) String action,

        @NotNull Map<@NotBlank @Pattern(regexp = CaseCommand.KEBAB) String, @NotBlank @Size(max = 2000) String> fields,

        @NotNull @Size(max = 100) List<@NotNull @Valid AttachmentRequest> attachments) {

    /** How the names of actions and fields are written. */
    public static final String KEBAB = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** {@inheritDoc} */
    public CaseCommand {
        // not Map.copyOf: a null among the fields is for the validation at the door to report
        fields = fields == null ? fields : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        attachments = attachments == null ? attachments : Collections.unmodifiableList(new ArrayList<>(attachments));
    }

    /**
     * A command without attachments.
     *
     * @param region the id of the region
     * @param caseId the id of the case within the region
     * @param action the id of the action
     * @param fields the fields by name
     */
    public CaseCommand(String region, String caseId, String action, Map<String, String> fields) {
        this(region, caseId, action, fields, List.of());
    }

    /**
     * A command without fields.
     *
     * @param region the id of the region
     * @param caseId the id of the case
     * @param action the id of the action
     * @return the command
     */
    public static CaseCommand of(String region, String caseId, String action) {
        return new CaseCommand(region, caseId, action, Map.of());
    }

    /**
     * The same command with one more field.
     *
     * @param field the name of the field
     * @param value its value as text
     * @return a new command
     */
    public CaseCommand with(String field, String value) {
        Map<String, String> more = new TreeMap<>(fields);
        more.put(field, value);
        return new CaseCommand(region, caseId, action, more, attachments);
    }

    /**
     * The same command with one more attachment.
     *
     * @param attachment the attachment
     * @return a new command
     */
    public CaseCommand attaching(AttachmentRequest attachment) {
        List<AttachmentRequest> more = new ArrayList<>(attachments);
        more.add(attachment);
        return new CaseCommand(region, caseId, action, fields, more);
    }

    /**
     * The same command with one more attachment of which nothing but its place is known.
     *
     * @param kind what it shows, such as {@code photo-after}
     * @param reference where the host keeps it
     * @return a new command
     */
    public CaseCommand attaching(String kind, String reference) {
        return attaching(AttachmentRequest.of(kind, reference));
    }
}
