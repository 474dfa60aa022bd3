package vn.rasoat.rules.consistency;

import java.util.ArrayList;
import java.util.List;

/** So hai dãy từ: the longest sequence that both have in order, and what differs between. Quadratic: for short lists. */
final class Alignment {

    private final List<String> left;
    private final List<String> right;
    /** By the beginnings left out: the length of the longest common sequence of what remains. */
    private final int[][] remaining;

    Alignment(List<String> left, List<String> right) {
        this.left = left;
        this.right = right;
        this.remaining = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                remaining[i][j] = left.get(i).equals(right.get(j))
                        ? remaining[i + 1][j + 1] + 1
                        : Math.max(remaining[i + 1][j], remaining[i][j + 1]);
            }
        }
    }

    /**
     * Một chỗ khác nhau.
     *
     * @param at where in the left list it begins
     * @param missing what the right list lacks there
     * @param added what it has instead
     */
    record Change(int at, List<String> missing, List<String> added) {}

    /** How many agree in order. */
    int common() {
        return remaining[0][0];
    }

    /** In order of place. */
    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int startLeft = i;
            int startRight = j;
            while (!agree(i, j) && (i < left.size() || j < right.size())) {
                if (j == right.size() || (i < left.size() && remaining[i + 1][j] >= remaining[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > startLeft || j > startRight) {
                changes.add(new Change(
                        startLeft, List.copyOf(left.subList(startLeft, i)), List.copyOf(right.subList(startRight, j))));
            }
            while (agree(i, j)) {
                i++;
                j++;
            }
        }
        return List.copyOf(changes);
    }

    private boolean agree(int i, int j) {
        return i < left.size() && j < right.size() && left.get(i).equals(right.get(j));
    }
}
