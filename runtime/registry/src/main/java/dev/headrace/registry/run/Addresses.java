package dev.headrace.registry.run;

import java.nio.file.Path;

/** Paths as records hold them: from the folder of the pipeline on, with slashes, so that no record tells of a machine. */
public final class Addresses {

    private Addresses() {}

    /** The way from a folder to a file, with {@code ..} where it leads out; the name alone where there is no way. */
    public static String of(Path base, Path file) {
        Path from = base.toAbsolutePath().normalize();
        Path to = file.toAbsolutePath().normalize();
        if (from.getRoot() == null || !from.getRoot().equals(to.getRoot())) {
            return String.valueOf(to.getFileName());
        }
        String way = from.relativize(to).toString().replace('\\', '/');
        return isOfADrive(way) ? "./" + way : way;
    }

    private static boolean isOfADrive(String way) {
        return way.matches("[A-Za-z]:.*");
    }

    static void check(String address) {
        if (address.startsWith("/") || isOfADrive(address) || address.contains("\\")) {
            throw new IllegalArgumentException("an address is relative, and has slashes");
        }
    }
}
