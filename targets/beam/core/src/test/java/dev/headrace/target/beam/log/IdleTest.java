package dev.headrace.target.beam.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.kernels.batch.Batch;
import dev.headrace.kernels.batch.LongVector;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IdleTest {
    private static final long SECOND = 1_000_000L;
    private static final long NANOS = 1_000L;

    private final Judge judge = new Judge(
            RowClock.of(Readings.SCHEMA), new Timing(2 * SECOND, 60 * SECOND, Long.MIN_VALUE), Long.MIN_VALUE);

    IdleTest() {
        judge.add(PartitionMark.beginning(Position.of(0, 0)));
        judge.add(PartitionMark.beginning(Position.of(1, 0)));
    }

    @Test
    void aSilentPartitionHoldsUntilItWasSilentForLongEnough() {
        judge.judge(0, rows(100 * SECOND));
        judge.judge(1, rows(50 * SECOND));
        judge.quiet(1, 1_000 * SECOND * NANOS);
        judge.quiet(1, 1_059 * SECOND * NANOS);
        assertThat(judge.watermark()).isEqualTo(48 * SECOND);
        judge.quiet(1, 1_060 * SECOND * NANOS);
        assertThat(judge.watermark()).isEqualTo(98 * SECOND);
    }

    @Test
    void aPartitionThatComesBackBehindTheWatermarkIsLate() {
        silenceOf1();
        Judge.Verdict verdict = judge.judge(1, rows(97 * SECOND, 98 * SECOND, 99 * SECOND));
        assertThat(verdict.late().size()).isEqualTo(1);
        assertThat(verdict.good().size()).isEqualTo(2);
        // It holds again, and time does not go back.
        judge.judge(0, rows(200 * SECOND));
        assertThat(judge.watermark()).isEqualTo(98 * SECOND);
    }

    @Test
    void whatCouldNotBeAskedIsNotSilent() {
        judge.judge(0, rows(100 * SECOND));
        judge.judge(1, rows(50 * SECOND));
        judge.quiet(1, 0);
        judge.unsure(1);
        // A long pause of the process, or a broker that is away, is no silence of the partition.
        judge.quiet(1, 3_600 * SECOND * NANOS);
        assertThat(judge.watermark()).isEqualTo(48 * SECOND);
    }

    @Test
    void whenAllAreSilentTimeIsWhereTheFurthestOneIs() {
        judge.judge(0, rows(100 * SECOND));
        judge.judge(1, rows(50 * SECOND));
        silent(0);
        assertThat(judge.watermark()).isEqualTo(48 * SECOND);
        silent(1);
        assertThat(judge.watermark()).isEqualTo(98 * SECOND);
    }

    @Test
    void theWatermarkOutlivesARestart() {
        silenceOf1();
        Judge resumed = new Judge(
                RowClock.of(Readings.SCHEMA), new Timing(2 * SECOND, 60 * SECOND, Long.MIN_VALUE), judge.published());
        for (int partition : List.of(0, 1)) {
            resumed.add(judge.mark(Position.of(partition, 1)));
        }
        assertThat(resumed.watermark()).isEqualTo(98 * SECOND);
        assertThat(resumed.judge(1, rows(97 * SECOND)).late().size()).isEqualTo(1);
    }

    private void silenceOf1() {
        judge.judge(0, rows(100 * SECOND));
        judge.judge(1, rows(50 * SECOND));
        silent(1);
        assertThat(judge.watermark()).isEqualTo(98 * SECOND);
    }

    private void silent(int partition) {
        judge.quiet(partition, 0);
        judge.quiet(partition, 60 * SECOND * NANOS);
    }

    private static Batch rows(long... times) {
        return Batch.of(
                Readings.SCHEMA,
                times.length,
                List.of(
                        new LongVector(new long[times.length], null, times.length),
                        new LongVector(times, null, times.length)),
                null);
    }
}
