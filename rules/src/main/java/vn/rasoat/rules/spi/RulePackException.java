package vn.rasoat.rules.spi;

/** A fault of a pack's author, seen when the pack is loaded or first asked; never a fault of the user's files. */
public class RulePackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RulePackException(String message) {
        super(message);
    }
}
