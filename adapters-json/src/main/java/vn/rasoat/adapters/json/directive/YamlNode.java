package vn.rasoat.adapters.json.directive;

import java.util.List;

/** One value of a YAML file, with the 1-based line and column where it begins. */
sealed interface YamlNode {

    int line();

    int column();

    /** What it is, as a reader of the file would say. */
    String shownVi();

    String shownEn();

    /**
     * Giá trị chữ.
     *
     * @param value as written: never read as a number, a date or a truth value; NFC, runs of space made one
     * @param plain whether it stands without quotation marks
     */
    record Text(String value, boolean plain, int line, int column) implements YamlNode {

        /** Whether nothing is written there: in YAML, {@code ~} and {@code null} say so too. */
        boolean blank() {
            return value.isEmpty() || plain && (value.equals("~") || value.equalsIgnoreCase("null"));
        }

        @Override
        public String shownVi() {
            return blank() ? "chỗ trống" : "«" + Shown.of(value) + "»";
        }

        @Override
        public String shownEn() {
            return blank() ? "nothing" : "«" + Shown.of(value) + "»";
        }
    }

    /** Danh sách. */
    record Items(List<YamlNode> nodes, int line, int column) implements YamlNode {
        public Items {
            nodes = List.copyOf(nodes);
        }

        @Override
        public String shownVi() {
            return "một danh sách";
        }

        @Override
        public String shownEn() {
            return "a list";
        }
    }

    /** Nhóm khóa: keys with their values, each key once. */
    record Entries(List<Entry> entries, int line, int column) implements YamlNode {
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String shownVi() {
            return "một nhóm «khóa: giá trị»";
        }

        @Override
        public String shownEn() {
            return "a group of «key: value»";
        }
    }

    /** Một khóa và giá trị của nó. */
    record Entry(Text key, YamlNode value) {}
}
