package vn.rasoat.adapters.cli;

/** Màu chữ: how a word is set off on a screen. */
enum Tone {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("1;31"),
    GREEN("1;32"),
    YELLOW("1;33"),
    CYAN("1;36");

    private static final String ESCAPE = "\u001B[";

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    String paint(String text) {
        return this == PLAIN || text.isEmpty() ? text : ESCAPE + code + "m" + text + ESCAPE + "0m";
    }
}
