package org.wangge.core.casefile;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Who reported a matter (反映人): a name and a contact, and whether they may be used to ask back or to tell the result.
 *
 * <p>This is personal data. It is kept in a side record that the events of a case only point to, so that it can be erased
 * when it is no longer needed while the case stays as it is. It is never part of a message, an event or a log: {@link
 * #toString()} says only whether there is something to hide. Immutable.
 *
 * @param name the name as the reporter gave it; empty if not given
 * @param contact a telephone number or an address; empty if not given
 * @param hasConsent whether the reporter may be contacted; needs a contact
 * @param isAnonymous whether the reporter wants to stay unknown (匿名); then there is neither name nor contact nor consent
 */
public record Reporter(
        @NotNull Optional<@Pattern(regexp = Reporter.NOT_BLANK) @Size(max = 100) String> name,
        @NotNull Optional<@Pattern(regexp = Reporter.NOT_BLANK) @Size(max = 200) String> contact,
        boolean hasConsent,
        boolean isAnonymous) {

    /** What is given is not blank; {@code @NotBlank} would ask for what need not be given at all. */
    public static final String NOT_BLANK = "(?s).*\\S.*";

    /** A reporter who wants to stay unknown. */
    public static final Reporter ANONYMOUS = new Reporter(Optional.empty(), Optional.empty(), false, true);

    /**
     * A reporter who gave a name and a contact.
     *
     * @param name the name
     * @param contact a telephone number or an address
     * @param hasConsent whether the reporter may be contacted
     * @return the reporter
     */
    public static Reporter of(String name, String contact, boolean hasConsent) {
        return new Reporter(Optional.of(name), Optional.of(contact), hasConsent, false);
    }

    /**
     * Whether the parts go together: an anonymous reporter gives nothing, and consent needs a contact.
     *
     * @return true if they do
     */
    public boolean isCoherent() {
        boolean knowsNothing = name.isEmpty() && contact.isEmpty();
        return isAnonymous ? knowsNothing && !hasConsent : !hasConsent || contact.isPresent();
    }

    /** Without name and contact, since whatever prints this may be read by many and kept for long. */
    @Override
    public String toString() {
        return "Reporter[hasConsent=" + hasConsent + ", isAnonymous=" + isAnonymous + "]";
    }
}
