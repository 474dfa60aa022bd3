package vn.rasoat.adapters.cli;

import java.util.List;
import vn.rasoat.domain.text.Wording;

/** Thư viện văn bản chỉ đạo có lỗi: what stands in its files and must be mended there, each with file and place. */
final class LibraryFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Wording> faults;

    LibraryFault(List<Wording> faults) {
        super(faults.isEmpty() ? "" : faults.get(0).en(), null, false, false);
        this.faults = List.copyOf(faults);
    }

    List<Wording> faults() {
        return faults;
    }
}
