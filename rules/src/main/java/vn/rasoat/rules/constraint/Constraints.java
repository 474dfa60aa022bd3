package vn.rasoat.rules.constraint;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Bộ kiểm ràng buộc, built when it is first asked: that takes half a second. */
final class Constraints {

    private Constraints() {}

    private static final class Built {
        /** Held, for a level set on a logger that nobody holds is lost; the greeting of the library is not for users. */
        private static final Logger LIBRARY = Logger.getLogger("org.hibernate.validator");

        static {
            LIBRARY.setLevel(Level.WARNING);
        }

        /** The plain interpolator, because the default one needs an expression language. Never closed: it is one. */
        private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
    }

    static Validator validator() {
        return Built.VALIDATOR;
    }
}
