package vn.rasoat.adapters.cli;

/** Rà soát: checks plans from the command line. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("rasoat (rà soát)");
    }
}
