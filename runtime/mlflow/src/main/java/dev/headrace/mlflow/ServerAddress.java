package dev.headrace.mlflow;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;

/**
 * Where a tracking server is, and how to be let in.
 *
 * @param base without a slash at the end
 * @param token sent with each request
 */
public record ServerAddress(String base, Optional<String> token) {

    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    /**
     * Reads an address.
     *
     * @throws dev.headrace.diagnostics.RunFailure HR0746 if it is none, holds a password, or would send the token
     *     unencrypted over a network
     */
    public static ServerAddress of(String text, Optional<String> token) {
        URI uri;
        try {
            uri = new URI(text);
        } catch (URISyntaxException e) {
            throw none();
        }
        String scheme = uri.getScheme() == null ? "" : uri.getScheme();
        if (!(scheme.equals("http") || scheme.equals("https")) || uri.getHost() == null) {
            throw none();
        }
        if (uri.getRawUserInfo() != null) {
            throw Refusals.of(
                    "the address of a tracking server holds no name and password", "name a secret with --token NAME");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw none();
        }
        // Said here, since whoever builds the request would say it with the token.
        if (token.isPresent() && !token.get().matches("[!-~]+")) {
            throw Refusals.of(
                    "the secret of the tracking server holds something that no token is: a space, a line's end or the like");
        }
        if (token.isPresent() && scheme.equals("http") && !HERE.contains(uri.getHost())) {
            throw Refusals.of(
                    "a token is not sent over http to another machine", "give an address that begins with https://");
        }
        return new ServerAddress(text.replaceAll("/+$", ""), token);
    }

    private static dev.headrace.diagnostics.RunFailure none() {
        return Refusals.of(
                "that is no address of a tracking server", "write --to http://HOST:PORT or --to https://HOST/PATH");
    }

    /** A token is for nobody's eyes. */
    @Override
    public String toString() {
        return base;
    }
}
