package dev.headrace.worker.launch;

import dev.headrace.worker.step.TrainStep;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How a worker's JVM is started: what it may use follows from the step. */
final class WorkerCommand {

    private static final int WARNS_OF_NATIVE_ACCESS = 22;
    private static final int WARNS_OF_UNSAFE = 23;
    private static final long MIB = 1L << 20;
    private static final long LEAST_HEAP_MIB = 64;

    /** What a worker sees of our environment; what tells where libraries of the user's own lie is part of it. */
    private static final List<String> PASSED = List.of(
            "PATH",
            "HOME",
            "LANG",
            "TMPDIR",
            "LD_LIBRARY_PATH",
            "PYTORCH_LIBRARY_PATH",
            "PYTORCH_VERSION",
            "PYTORCH_FLAVOR",
            "SystemRoot");

    private WorkerCommand() {}

    static List<String> arguments(TrainStep step, List<Path> classPath, Path stepFile) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        OptionalLong memory = step.resources().memoryBytes();
        // The other half is for native code, which the heap does not see.
        memory.ifPresent(m -> command.add("-Xmx" + Math.max(LEAST_HEAP_MIB, m / 2 / MIB) + "m"));
        command.add("-XX:ActiveProcessorCount=" + step.resources().cpus());
        program(command, classPath, "dev.headrace.worker.main.WorkerMain", stepFile);
        return command;
    }

    /** The program that measures a model. */
    static List<String> judging(List<Path> classPath, Path stepFile) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program(command, classPath, "dev.headrace.worker.main.JudgeMain", stepFile);
        return command;
    }

    private static void program(List<String> command, List<Path> classPath, String main, Path stepFile) {
        command.add("-XX:-UsePerfData");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Duser.timezone=UTC");
        command.add("-Duser.language=en");
        command.add("-Djava.awt.headless=true");
        int jdk = Runtime.version().feature();
        if (jdk >= WARNS_OF_NATIVE_ACCESS) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        if (jdk >= WARNS_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        command.add("--spec");
        command.add(stepFile.toString());
    }

    /**
     * The environment, whole.
     *
     * @param cache where native libraries are unpacked to
     */
    static Map<String, String> environment(TrainStep step, Map<String, String> ours, Path cache, GpuLease gpus) {
        return environment(step.resources().cpus(), ours, cache, gpus.visible());
    }

    static Map<String, String> environment(int cpus, Map<String, String> ours, Path cache, String visibleGpus) {
        Map<String, String> environment = new TreeMap<>();
        PASSED.forEach(name -> {
            String value = ours.get(name);
            if (value != null) {
                environment.put(name, value);
            }
        });
        String threads = Integer.toString(cpus);
        environment.put("OMP_NUM_THREADS", threads);
        environment.put("MKL_NUM_THREADS", threads);
        environment.put("OPENBLAS_NUM_THREADS", threads);
        // Threads that wait by spinning take the processor from those that work.
        environment.put("OMP_WAIT_POLICY", "PASSIVE");
        environment.put("OMP_DYNAMIC", "FALSE");
        environment.put("DJL_CACHE_DIR", cache.toString());
        environment.put("ENGINE_CACHE_DIR", cache.toString());
        environment.put("DJL_OFFLINE", "true");
        environment.put("OPT_OUT_TRACKING", "true");
        environment.put("CUDA_VISIBLE_DEVICES", visibleGpus);
        environment.put("CUBLAS_WORKSPACE_CONFIG", ":4096:8");
        return environment;
    }
}
