package vn.rasoat.adapters.document.text;

/** Chữ in hoa: whether a heading is set in capitals, allowing for what stands in brackets and a slip of the pen. */
final class Capitals {

    private static final double SHARE = 0.85;

    private Capitals() {}

    static boolean in(String text) {
        int capitals = 0;
        int small = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && Character.isUpperCase(c)) {
                capitals++;
            } else if (depth == 0 && Character.isLowerCase(c)) {
                small++;
            }
        }
        return capitals >= 2 && capitals >= SHARE * (capitals + small);
    }
}
