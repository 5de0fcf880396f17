package dev.headrace.target.beam.job.flink;

import dev.headrace.target.beam.job.Served;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.runtime.minicluster.MiniClusterJobClient;
import org.apache.flink.runtime.util.EnvironmentInformation;
import org.jspecify.annotations.Nullable;

/**
 * A Flink cluster in this JVM, which all jobs that are served here share. Beam's {@code [local]} makes one per job, with
 * classes, memory and threads of its own.
 */
public final class OneCluster implements Served {

    private static final String LOCAL = "--flinkMaster=[local]";
    /** The environment that {@link Environments} puts in place. */
    private static final String OURS = "--flinkMaster=[auto]";

    private static final String PARALLELISM = "--parallelism=";
    private static final int GRACE_SECONDS = 20;

    private @Nullable MiniCluster cluster;
    private int slots;
    private int wanted = 1;

    public OneCluster() {
        Environments.use(new ClusterExecutor(this));
    }

    @Override
    public synchronized List<String> options(List<String> given) {
        List<String> options = new ArrayList<>();
        for (String option : given) {
            options.add(option.equals(LOCAL) ? OURS : option);
            if (option.startsWith(PARALLELISM)) {
                wanted = Integer.parseInt(option.substring(PARALLELISM.length()));
            }
        }
        return options;
    }

    /** Starts a job. A cluster has as many slots as its jobs want, no more: slots divide its memory. */
    synchronized CompletableFuture<JobClient> submit(JobGraph job, ClassLoader classes) throws Exception {
        int needed = Math.max(wanted, job.getMaximumParallelism());
        MiniCluster running = cluster;
        if (running == null || !running.isRunning() || slots != needed) {
            close();
            running = start(needed);
            cluster = running;
            slots = needed;
        }
        MiniCluster host = running;
        return host.submitJob(job)
                .thenApply(submitted -> new MiniClusterJobClient(
                        submitted.getJobID(), host, classes, MiniClusterJobClient.JobFinalizationBehavior.NOTHING));
    }

    private static MiniCluster start(int slots) throws Exception {
        Configuration configuration = new Configuration();
        // As in Beam's own local mode: what Beam keeps of one job it uses in the next, and this share of the heap is
        // taken.
        configuration.set(CoreOptions.CHECK_LEAKED_CLASSLOADER, false);
        double share = TaskManagerOptions.MANAGED_MEMORY_FRACTION.defaultValue();
        long free = EnvironmentInformation.getSizeOfFreeHeapMemoryWithDefrag();
        configuration.set(TaskManagerOptions.MANAGED_MEMORY_SIZE, new MemorySize((long) (free * share)));
        MiniCluster started = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(1)
                .setNumSlotsPerTaskManager(slots)
                .withRandomPorts()
                .build());
        started.start();
        return started;
    }

    @Override
    public synchronized void close() {
        MiniCluster running = cluster;
        cluster = null;
        if (running != null) {
            try {
                running.closeAsync().get(GRACE_SECONDS, TimeUnit.SECONDS);
            } catch (ExecutionException | TimeoutException e) {
                throw new IllegalStateException("Flink's cluster in this process does not end", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
