package vn.rasoat.domain.obligation;

import java.util.List;
import java.util.stream.Collectors;
import vn.rasoat.domain.text.Wording;

/** Thư viện văn bản chỉ đạo có lỗi: directives that cannot stand in one library. */
public final class LibraryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    LibraryException(List<Fault> faults) {
        super(faults.stream().map(fault -> fault.wording().vi()).collect(Collectors.joining(" ")));
        this.faults = List.copyOf(faults);
    }

    /** Every fault of the library, in the order of the ids. */
    public List<Fault> faults() {
        return faults;
    }

    /**
     * Một lỗi.
     *
     * @param ids of the directives it lies in; of {@link Kind#UNKNOWN} also the id that names nothing
     */
    public record Fault(Kind kind, List<String> ids, Wording wording) {
        public Fault {
            ids = List.copyOf(ids);
        }

        /** Loại lỗi. */
        public enum Kind {
            /** Two directives have one id. */
            SAME_ID,
            /** Two directives have one number, issuer and day. */
            SAME_DOCUMENT,
            /** The first carries out the second, which is not there. */
            UNKNOWN,
            /** Each carries out the next, and the last the first. */
            CIRCLE
        }
    }
}
