package org.wangge.rules.cli;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The validator of the commands that examples and recorded cases bring; nothing else loads the provider. */
final class CommandValidator {

    /** Held here, for a logger that nobody holds forgets its level. */
    private static final Logger PROVIDER = Logger.getLogger("org.hibernate.validator");

    private CommandValidator() {}

    /** A validator that needs no expression language, and whose provider does not introduce itself. */
    static Validator create() {
        PROVIDER.setLevel(Level.WARNING);
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator();
        }
    }
}
