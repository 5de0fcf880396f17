package dev.headrace.target.beam.batch;

import dev.headrace.diagnostics.RunFailure;
import dev.headrace.kernels.batch.Batch;
import dev.headrace.target.beam.block.Item;
import dev.headrace.target.beam.ship.CarriedFailure;
import dev.headrace.target.beam.ship.JobSpec;
import dev.headrace.target.beam.stream.Counted;
import java.util.Objects;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.BoundedWindow;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;
import org.jspecify.annotations.Nullable;

/** A step of a batch job: rows from somewhere, operators, an outlet. What fails says in which step. */
abstract class StepFn<I> extends DoFn<I, KV<Integer, Item>> {
    private static final long serialVersionUID = 1;

    private final String step;
    private final JobSpec job;
    private final Outlet outlet;
    private final Counter rows;
    private transient long given;
    private transient @Nullable Desk desk;
    private transient Outlet.@Nullable Open open;

    /** @param step the step's name, as the runner shows it */
    StepFn(String step, JobSpec job, Outlet outlet) {
        this.step = step;
        this.job = job;
        this.outlet = outlet;
        this.rows = Metrics.counter(Counted.NAMESPACE, step + "/rows");
    }

    @Setup
    public void setup() {
        attempt(() -> {
            Desk mine = new Desk(job);
            desk = mine;
            prepare(mine);
        });
    }

    @StartBundle
    public void start() {
        attempt(() -> {
            leave();
            open = outlet.open(desk());
        });
    }

    @FinishBundle
    public void finish(FinishBundleContext context) {
        attempt(() -> {
            Outlet.Receiver to = (bucket, item) ->
                    context.output(KV.of(bucket, item), BoundedWindow.TIMESTAMP_MIN_VALUE, GlobalWindow.INSTANCE);
            open().finish(to);
            desk().settle(to);
            // Threads of the operators have no metrics: all is counted here.
            rows.inc(given);
            given = 0;
        });
    }

    @Teardown
    public void teardown() {
        leave();
        Desk mine = desk;
        desk = null;
        if (mine != null) {
            mine.close();
        }
    }

    private void leave() {
        Outlet.Open before = open;
        open = null;
        if (before != null) {
            before.close();
        }
    }

    /** Makes what the step needs, once per copy. */
    abstract void prepare(Desk mine);

    final Desk desk() {
        return Objects.requireNonNull(desk, "a step is set up before it works");
    }

    /** Lets the outlet have rows that the step made. */
    final void give(int bucket, Batch batch, Outlet.Receiver to) {
        given += batch.size();
        open().accept(bucket, batch, to);
    }

    final Outlet.Open open() {
        return Objects.requireNonNull(open, "a step works within a bundle");
    }

    final void attempt(Runnable work) {
        try {
            work.run();
        } catch (RunFailure failure) {
            throw CarriedFailure.of(failure);
        } catch (CarriedFailure failure) {
            throw failure;
        } catch (RuntimeException e) {
            throw new StepFailure(step, e);
        }
    }
}
