package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import vn.rasoat.domain.hierarchy.Level;
import vn.rasoat.domain.port.PlanReader;

/** Dạng dàn ý cho máy đọc. */
interface OutlineForm {
    /** @param level of the issuer, null where it is not known */
    void write(PlanReader.Done reading, @Nullable Level level, OutputStream out) throws IOException;
}
