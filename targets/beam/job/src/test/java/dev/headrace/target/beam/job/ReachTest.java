package dev.headrace.target.beam.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.headrace.diagnostics.Code;
import dev.headrace.diagnostics.RunFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A master that is not there is told at once. */
@Timeout(60)
class ReachTest {

    /** Nobody listens there without the rights of the machine's owner. */
    private static final String NOBODY = "127.0.0.1:1";

    @Test
    void oneThatListensIsFound() throws IOException {
        try (ServerSocket master = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            String here = "127.0.0.1:" + master.getLocalPort();
            for (String option : List.of(
                    "--flinkMaster=" + here,
                    "--flinkMaster=http://" + here,
                    "--sparkMaster=spark://" + here,
                    "--sparkMaster=spark://" + NOBODY + "," + here)) {
                assertThatCode(() -> Reach.check(List.of("--jobName=a", option)))
                        .as(option)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void oneThatDoesNotIsNamed() {
        for (String option : List.of("--flinkMaster=" + NOBODY, "--sparkMaster=spark://" + NOBODY)) {
            RunFailure failure = catchThrowableOfType(RunFailure.class, () -> Reach.check(List.of(option)));
            assertThat(failure).as(option).isNotNull();
            assertThat(failure.diagnostic().code()).isEqualTo(Code.HR0708);
            assertThat(failure.diagnostic().message())
                    .isEqualTo("no cluster answers at `127.0.0.1:1`; nothing was run");
        }
        assertThat(catchThrowableOfType(
                        RunFailure.class, () -> Reach.check(List.of("--flinkMaster=no such host:8081"))))
                .isNotNull();
    }

    @Test
    void aRunOnThisMachineHasNone() {
        assertThatCode(() -> Reach.check(List.of(
                        "--flinkMaster=[local]", "--flinkMaster=[auto]", "--sparkMaster=local[2]", "--parallelism=2")))
                .doesNotThrowAnyException();
    }
}
