package dev.headrace.target.beam.launch;

import dev.headrace.target.Mode;
import dev.headrace.target.RunRequest;
import java.util.List;

/** The runners, and what each wants to be told. */
enum Runner {
    DIRECT("beam.direct", true, List.of()) {
        @Override
        List<String> options(RunRequest request, Mode mode) {
            return List.of("--targetParallelism=" + request.resources().threads());
        }

        @Override
        String master(String address) {
            throw new IllegalArgumentException("the Direct runner has no cluster");
        }
    },

    SPARK(
            "beam.spark",
            false,
            // Nobody calls from outside.
            List.of(
                    "-Dspark.ui.enabled=false",
                    "-Dspark.driver.host=127.0.0.1",
                    "-Dspark.driver.bindAddress=127.0.0.1")) {
        @Override
        List<String> options(RunRequest request, Mode mode) {
            return List.of(master("local[" + request.resources().threads() + "]"));
        }

        @Override
        String master(String address) {
            return "--sparkMaster=" + address;
        }
    },

    FLINK("beam.flink", true, List.of()) {
        @Override
        List<String> options(RunRequest request, Mode mode) {
            return List.of(
                    master("[local]"), "--parallelism=" + request.resources().threads());
        }

        @Override
        String master(String address) {
            return "--flinkMaster=" + address;
        }
    };

    private final String target;
    private final boolean streams;
    private final List<String> alone;

    Runner(String target, boolean streams, List<String> alone) {
        this.target = target;
        this.streams = streams;
        this.alone = alone;
    }

    static Runner named(String target) {
        for (Runner runner : values()) {
            if (runner.target.equals(target)) {
                return runner;
            }
        }
        throw new IllegalArgumentException("no runner is called " + target);
    }

    /** As the command line names it. */
    String target() {
        return target;
    }

    /** Whether it keeps event time on a stream: Beam's Spark runner has no timers for it. */
    boolean streams() {
        return streams;
    }

    /** What its JVM is told when it runs everything itself. */
    List<String> alone() {
        return alone;
    }

    /** What a run in one process of this machine needs, as Beam spells it. */
    abstract List<String> options(RunRequest request, Mode mode);

    /** The cluster at this address, as Beam spells it. */
    abstract String master(String address);
}
