package dev.headrace.target.beam.clusters;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Commands that start a JVM on the JDK of the tests. */
final class Java {

    /** What Spark asks for on a JDK of today, as its own scripts give it. */
    static final List<String> SPARK = List.of(
            opens("java.base/java.lang"),
            opens("java.base/java.lang.invoke"),
            opens("java.base/java.lang.reflect"),
            opens("java.base/java.io"),
            opens("java.base/java.net"),
            opens("java.base/java.nio"),
            opens("java.base/java.util"),
            opens("java.base/java.util.concurrent"),
            opens("java.base/java.util.concurrent.atomic"),
            opens("java.base/sun.nio.ch"),
            opens("java.base/sun.nio.cs"),
            opens("java.base/sun.security.action"),
            opens("java.base/sun.util.calendar"),
            opens("java.security.jgss/sun.security.krb5"),
            "-Djdk.reflect.useDirectMethodHandle=false");

    private Java() {}

    static List<String> command(List<String> options, List<Path> classPath, String... main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
        command.addAll(List.of(main));
        return command;
    }

    /** A port of the loopback that nobody used a moment ago. */
    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static String opens(String what) {
        return "--add-opens=" + what + "=ALL-UNNAMED";
    }
}
