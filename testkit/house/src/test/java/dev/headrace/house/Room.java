package dev.headrace.house;

import java.util.List;

/**
 * One row of the room table.
 *
 * @param root the package all of the room's classes live in or under
 * @param imports packages of other rooms it may use, each with what is under it as far as it is the same room
 * @param vendors packages of libraries it may use, each with what is under it
 */
record Room(String root, List<String> imports, List<String> vendors) {
    Room {
        imports = List.copyOf(imports);
        vendors = List.copyOf(vendors);
    }

    boolean holds(String packageName) {
        return within(packageName, root);
    }

    boolean mayUseLibrary(String packageName) {
        return vendors.stream().anyMatch(vendor -> within(packageName, vendor));
    }

    static boolean within(String packageName, String parent) {
        return packageName.equals(parent) || packageName.startsWith(parent + ".");
    }
}
