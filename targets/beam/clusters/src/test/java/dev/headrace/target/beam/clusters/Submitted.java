package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code headrace submit} and what tells about its jobs, against a cluster that runs. */
final class Submitted {

    private final Example example;
    private final String what;

    /** @param what a pipeline file or a job jar */
    Submitted(Example example, String what) {
        this.example = example;
        this.what = what;
    }

    /** The job ends with the rows of the local engine, and status, logs and JSON know of it. */
    void endsWell(String target, String master) throws IOException {
        String said = example.headrace(submit(target, master, "submitted"));
        assertThat(said).contains("submitted to " + master + " as job 1", "read    tx: 6,002 rows, 14 diverted");
        example.sameRows("submitted");
        assertThat(example.headrace("status", "--jobs", example.folder("")))
                .contains("1  done  " + target + " at " + master, "read tx: 6,002 rows", "wrote vectors: 5,988 rows");
        assertThat(example.headrace("status", "--json", "--jobs", example.folder("")))
                .contains("\"state\" : \"done\"", "\"rows\" : 5988");
        example.headrace("logs", "1", "--jobs", example.folder(""));
        example.headrace("cancel", "1", "--jobs", example.folder(""));
        assertThat(example.headrace("status", "1", "--jobs", example.folder("")))
                .as("a job that is done stays done")
                .contains("1  done");
    }

    /** A worker killed while nothing runs is replaced; one killed in the middle fails the job and changes no output. */
    void survivesALostWorker(FlinkCluster cluster) throws IOException, InterruptedException {
        cluster.replaceWorker();
        example.headrace(submit("beam.flink", cluster.master(), "replaced"));
        example.sameRows("replaced");
        assertThat(Headrace.ends(3, submit("beam.flink", "127.0.0.1:1", "nowhere")))
                .contains("[HR0708]", "no cluster answers at `127.0.0.1:1`");
        assertThat(example.headrace("status", "3", "--jobs", example.folder("")))
                .contains("3  failed");
    }

    private String[] submit(String target, String master, String out) {
        List<String> words = new ArrayList<>(List.of("submit", what, "--jobs", example.folder("")));
        if (!what.endsWith(".jar")) {
            words.addAll(List.of("--target", target));
        }
        words.addAll(List.of("--master", master, "--base", example.folder("")));
        words.addAll(List.of("--out", example.folder(out), "--format", "csv", "--wait"));
        return words.toArray(String[]::new);
    }
}
