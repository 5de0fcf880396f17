package dev.headrace.target.beam.job.flink;

import org.apache.flink.api.java.ExecutionEnvironment;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.DeploymentOptions;
import org.apache.flink.core.execution.PipelineExecutorServiceLoader;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** What Beam finds as Flink's environment when it is told to look for one. */
final class Environments {

    private Environments() {}

    /** From now on jobs of this JVM, batch and streams, go to this executor; whoever runs one waits for its end. */
    static void use(PipelineExecutorServiceLoader executor) {
        Batch.use(executor);
        Streams.use(executor);
    }

    private static Configuration configuration() {
        return new Configuration()
                .set(DeploymentOptions.TARGET, ClusterExecutor.NAME)
                .set(DeploymentOptions.ATTACHED, true);
    }

    private static ClassLoader classes() {
        return Environments.class.getClassLoader();
    }

    private static final class Batch extends ExecutionEnvironment {
        Batch(PipelineExecutorServiceLoader executor) {
            super(executor, configuration(), classes());
        }

        static void use(PipelineExecutorServiceLoader executor) {
            initializeContextEnvironment(() -> new Batch(executor));
        }
    }

    private static final class Streams extends StreamExecutionEnvironment {
        Streams(PipelineExecutorServiceLoader executor, Configuration given) {
            super(executor, with(given), classes());
        }

        static void use(PipelineExecutorServiceLoader executor) {
            initializeContextEnvironment(given -> new Streams(executor, given));
        }

        private static Configuration with(Configuration given) {
            Configuration all = configuration();
            all.addAll(given);
            return all;
        }
    }
}
