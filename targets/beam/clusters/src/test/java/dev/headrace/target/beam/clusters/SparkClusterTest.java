package dev.headrace.target.beam.clusters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A compiled job jar under {@code spark-submit}. */
@Timeout(400)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparkClusterTest {

    private Path scratch = Path.of("");
    private Path jar = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private Example example;

    @BeforeAll
    void aJobJar(@TempDir Path folder) throws Exception {
        scratch = folder;
        Built.targets();
        example = Example.in(scratch);
        jar = scratch.resolve("job.jar");
        example.headrace("compile", example.file(), "--target", "beam.spark", "-o", jar.toString());
    }

    @Test
    void theJarRunsOnAStandaloneMasterAndWorker() throws Exception {
        try (SparkCluster cluster = SparkCluster.start(Files.createDirectories(scratch.resolve("cluster")))) {
            String said = cluster.submit(
                    "--class",
                    "dev.headrace.target.beam.job.Main",
                    "--conf",
                    "spark.executor.memory=1g",
                    jar.toString(),
                    "--base",
                    example.folder(""),
                    "--out",
                    example.folder("spark"),
                    "--format",
                    "csv");
            assertThat(said).contains("read tx: 6002 rows, dropped 0, diverted 14");
            example.sameRows("spark");
            new Submitted(example, jar.toString()).endsWell("beam.spark", cluster.master());
        }
    }

    /** Executors in processes of their own: whatever does not travel shows here. */
    @Test
    void theJarRunsOnALocalCluster() throws Exception {
        SparkCluster.submit(
                Built.home("beam.spark"),
                Files.createDirectories(scratch.resolve("local-cluster")),
                "--master",
                "local-cluster[1,2,1024]",
                "--class",
                "dev.headrace.target.beam.job.Main",
                jar.toString(),
                "--base",
                example.folder(""),
                "--out",
                example.folder("executors"),
                "--format",
                "csv");
        example.sameRows("executors");
    }

    @Test
    void theSameSourcesGiveTheSameJar() {
        Path again = scratch.resolve("again.jar");
        example.headrace("compile", example.file(), "--target", "beam.spark", "-o", again.toString());
        assertThat(again).hasSameBinaryContentAs(jar);
    }
}
