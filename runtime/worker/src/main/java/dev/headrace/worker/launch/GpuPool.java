package dev.headrace.worker.launch;

import dev.headrace.worker.checkpoint.FolderLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The GPUs of a machine, each held by one training at a time: a locked file for each, so that trainings of other processes
 * count, and a dead one holds nothing.
 */
public final class GpuPool {

    private static final Path DEVICES = Path.of("/dev");

    private final Path folder;
    private final int count;

    /**
     * @param folder the same for all that share the GPUs
     * @param count how many there are
     */
    public GpuPool(Path folder, int count) {
        this.folder = folder;
        this.count = count;
    }

    /** How many devices of NVIDIA's the system shows. */
    public static int found() {
        try (Stream<Path> devices = Files.list(DEVICES)) {
            return (int) devices.filter(d -> d.getFileName().toString().matches("nvidia\\d+"))
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    public int count() {
        return count;
    }

    /** Some GPUs, if so many are free now. */
    public Optional<GpuLease> take(int wanted) throws IOException {
        Files.createDirectories(folder);
        List<FolderLock> locks = new ArrayList<>();
        List<Integer> devices = new ArrayList<>();
        for (int device = 0; device < count && devices.size() < wanted; device++) {
            Optional<FolderLock> lock = FolderLock.ofFile(folder.resolve("gpu-" + device + ".lock"));
            if (lock.isPresent()) {
                locks.add(lock.get());
                devices.add(device);
            }
        }
        GpuLease lease = new GpuLease(devices, locks);
        if (devices.size() < wanted) {
            lease.close();
            return Optional.empty();
        }
        return Optional.of(lease);
    }
}
