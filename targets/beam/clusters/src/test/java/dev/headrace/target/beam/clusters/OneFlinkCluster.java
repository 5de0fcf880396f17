package dev.headrace.target.beam.clusters;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests a Flink cluster: all of them the same one, which ends with the last of them. */
final class OneFlinkCluster implements ParameterResolver {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(OneFlinkCluster.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == FlinkCluster.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(OURS).computeIfAbsent(FlinkCluster.class, type -> start());
    }

    private static FlinkCluster start() {
        try {
            return FlinkCluster.start(
                    Files.createTempDirectory(Files.createDirectories(Built.folder("clusters")), "flink"));
        } catch (IOException e) {
            throw new IllegalStateException("no Flink cluster", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("no Flink cluster", e);
        }
    }
}
