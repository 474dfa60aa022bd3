package vn.rasoat.adapters.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Đường dẫn như người dùng viết. */
final class PathText {
    private PathText() {}

    /** Empty where no file can be called so. */
    static Optional<Path> resolved(Path folder, String written) {
        if (written.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(folder.resolve(written));
        } catch (InvalidPathException noName) {
            return Optional.empty();
        }
    }
}
