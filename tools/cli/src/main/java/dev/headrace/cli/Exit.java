package dev.headrace.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** The exit codes: part of the contract, see {@code docs/cli.md}. */
final class Exit {

    static final int OK = 0;
    static final int DIAGNOSTICS = 1;
    static final int USAGE = 2;
    static final int RUN_FAILED = 3;
    static final int OUR_BUG = 4;
    static final int INTERRUPTED = 130;

    private Exit() {}

    /** What each says, for the help. */
    static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put("0", "done");
        meanings.put("1", "the pipeline has errors, or a test failed");
        meanings.put("2", "wrong arguments");
        meanings.put("3", "the run failed");
        meanings.put("4", "a fault in Headrace");
        meanings.put("130", "interrupted");
        return meanings;
    }
}
