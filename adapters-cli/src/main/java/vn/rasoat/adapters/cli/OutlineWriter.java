package vn.rasoat.adapters.cli;

import java.io.IOException;
import java.io.OutputStream;
import vn.rasoat.domain.port.PlanReader;

/** Xuất dàn ý: writes what was read from a document. */
interface OutlineWriter {
    void write(PlanReader.Done reading, OutputStream out) throws IOException;
}
