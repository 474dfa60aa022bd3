package vn.rasoat.domain.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Bảng dữ liệu: a UTF-8, tab-separated resource of this program. The first line that is no comment names the columns,
 * every other has a cell for each of them; lines that begin with {@code #} are comments; the column {@code source}
 * must be filled. A fault is ours, not the user's, and is thrown as an {@link IllegalStateException} that names file
 * and line.
 */
public final class DataTable {
    private static final String SOURCE = "source";

    private final List<Row> rows;

    private DataTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Reads the resource that lies beside a class. */
    public static DataTable beside(Class<?> owner, String file) {
        try (InputStream in = owner.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + ": no such resource beside " + owner.getName());
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return of(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a table from its text; {@code file} is its name in messages. */
    public static DataTable of(String file, String text) {
        List<String> columns = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (!Normalizer.isNormalized(line, Normalizer.Form.NFC) || line.indexOf('\uFFFD') >= 0) {
                throw new IllegalStateException(file + ":" + number + ": not UTF-8 text in NFC");
            }
            List<String> cells =
                    Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
            if (columns.isEmpty()) {
                columns.addAll(cells);
            } else {
                rows.add(row(file, number, columns, cells));
            }
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException(file + ": no rows");
        }
        return new DataTable(rows);
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(
                    file + ":" + line + ": " + cells.size() + " cells, not the " + columns.size() + " of " + columns);
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(columns.get(i), cells.get(i));
        }
        Row row = new Row(file, line, Map.copyOf(byColumn));
        row.required(SOURCE);
        return row;
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** Makes one thing of every row, in the order of the file; what the maker refuses is a fault of the row. */
    public <T> List<T> map(Function<Row, T> maker) {
        List<T> made = new ArrayList<>();
        for (Row row : rows) {
            try {
                made.add(maker.apply(row));
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(row.file + ":" + row.line + ": " + e.getMessage(), e);
            }
        }
        return List.copyOf(made);
    }

    /** One row. */
    public static final class Row {
        private final String file;
        private final int line;
        private final Map<String, String> cells;

        private Row(String file, int line, Map<String, String> cells) {
            this.file = file;
            this.line = line;
            this.cells = cells;
        }

        /** The cell, empty where nothing stands in it. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw fault("no column \"" + column + "\"");
            }
            return cell;
        }

        /** The cell, which must not be empty. */
        public String required(String column) {
            String cell = get(column);
            if (cell.isEmpty()) {
                throw fault("\"" + column + "\" is empty");
            }
            return cell;
        }

        /** The parts of a cell between commas; none of an empty cell. */
        public List<String> list(String column) {
            return Arrays.stream(get(column).split(","))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }

        /** A day such as {@code 2025-06-30}; null where the cell is empty. */
        public @Nullable LocalDate day(String column) {
            String cell = get(column);
            try {
                return cell.isEmpty() ? null : LocalDate.parse(cell);
            } catch (DateTimeException e) {
                throw fault("not a day such as 2025-06-30: \"" + cell + "\"");
            }
        }

        /** What to throw where this row is at fault. */
        public IllegalStateException fault(String what) {
            return new IllegalStateException(file + ":" + line + ": " + what);
        }
    }
}
