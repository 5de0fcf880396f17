package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A compiled job jar under {@code flink run}. */
@Timeout(400)
@ExtendWith(OneFlinkCluster.class)
class FlinkClusterTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path scratch;

    @Test
    void theJarRunsOnASessionCluster(FlinkCluster cluster) throws Exception {
        Built.targets();
        Example example = Example.in(scratch);
        Path jar = scratch.resolve("job.jar");
        example.headrace("compile", example.file(), "--target", "beam.flink", "-o", jar.toString());
        String said = cluster.run(
                jar,
                "--base=" + example.folder(""),
                "--out=" + example.folder("flink"),
                "--format=csv",
                "--flinkMaster=[auto]");
        assertThat(said).contains("read tx: 6002 rows, dropped 0, diverted 14");
        example.sameRows("flink");
        Submitted submitted = new Submitted(example, example.file());
        submitted.endsWell("beam.flink", cluster.master());
        submitted.survivesALostWorker(cluster);
    }
}
