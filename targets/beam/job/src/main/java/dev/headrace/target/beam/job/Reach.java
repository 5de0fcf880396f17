package dev.headrace.target.beam.job;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.Diagnostic;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** Whether there is a cluster at all: runners try for a minute and more, and then say it in a way nobody understands. */
final class Reach {

    private static final String FLINK = "--flinkMaster=";
    private static final String SPARK = "--sparkMaster=spark://";
    private static final int FLINK_PORT = 8081;
    private static final int SPARK_PORT = 7077;
    private static final int PATIENCE_MILLIS = 10_000;

    private Reach() {}

    /**
     * Calls the master that the options name, if they name one.
     *
     * @throws RunFailure HR0708 if nobody listens there
     */
    static void check(List<String> options) {
        for (String option : options) {
            if (option.startsWith(FLINK) && !option.startsWith(FLINK + "[")) {
                check(option.substring(FLINK.length()), FLINK_PORT);
            } else if (option.startsWith(SPARK)) {
                check(option.substring(SPARK.length()), SPARK_PORT);
            }
        }
    }

    /** One of the masters is enough: of several all but one only wait. */
    private static void check(String masters, int port) {
        if (Arrays.stream(masters.split(",")).noneMatch(m -> listens(m, port))) {
            throw new RunFailure(Diagnostic.of(Code.HR0708, "no cluster answers at `" + masters + "`; nothing was run")
                    .help("start it, or say where it is: --master HOST:PORT")
                    .build());
        }
    }

    private static boolean listens(String master, int port) {
        try (Socket socket = new Socket()) {
            URI address = URI.create(master.contains("://") ? master : "//" + master);
            socket.connect(
                    new InetSocketAddress(address.getHost(), address.getPort() < 0 ? port : address.getPort()),
                    PATIENCE_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
