package dev.headrace.cli;

/** The exit codes: part of the contract, see {@code docs/cli.md}. */
final class Exit {

    static final int OK = 0;
    static final int DIAGNOSTICS = 1;
    static final int USAGE = 2;
    static final int RUN_FAILED = 3;
    static final int OUR_BUG = 4;
    static final int INTERRUPTED = 130;

    private Exit() {}
}
