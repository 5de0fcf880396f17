package dev.headrace.target.beam.job;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Where a job jar starts: {@code serve} for the command line, else the pipeline that the jar carries. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        if (List.of(args).equals(List.of("serve"))) {
            PrintStream answers = System.out;
            // What libraries print goes to the log, where it breaks no answer.
            System.setOut(System.err);
            Server server = new Server(System.in, new PrintStream(answers, true, StandardCharsets.UTF_8));
            Runtime.getRuntime().halt(server.run());
        } else {
            SubmittedJob.run(List.of(args), System.out);
        }
    }
}
