// Java's JSSE as a peer of the interop matrix: NAME=VALUE on the command line says what to do.
// A server echoes. A client sends the lines of its standard input and prints their echo; "next" is for the next connection.
import java.io.*;
import java.security.KeyStore;
import java.security.Security;
import java.security.cert.CertificateFactory;
import java.util.*;
import javax.net.ssl.*;

public class Peer {
    static final Map<String, String> wish = new HashMap<>();

    public static void main(String[] arguments) throws Exception {
        for (String argument : arguments) {
            int at = argument.indexOf('=');
            wish.put(argument.substring(0, at), argument.substring(at + 1));
        }
        // What is off by default is asked for by name, or not at all.
        Security.setProperty("jdk.tls.disabledAlgorithms", "");
        SSLContext context = context();
        if (wish.get("role").equals("server")) {
            serve(context);
        } else {
            ask(context);
        }
    }

    static SSLContext context() throws Exception {
        char[] password = wish.get("password").toCharArray();
        boolean server = wish.get("role").equals("server");
        KeyManager[] own = null;
        if (server || wish.get("certificate").equals("true")) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            try (InputStream file = new FileInputStream(wish.get("store"))) {
                store.load(file, password);
            }
            KeyManagerFactory keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store, password);
            own = keys.getKeyManagers();
        }
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        try (InputStream file = new FileInputStream(wish.get("ca"))) {
            trusted.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(file));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own, trust.getTrustManagers(), null);
        return context;
    }

    static void prepare(SSLSocket socket, boolean server) {
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setProtocols(new String[] {wish.get("version")});
        if (!wish.get("suite").isEmpty()) parameters.setCipherSuites(new String[] {wish.get("suite")});
        if (!wish.get("protocol").isEmpty()) parameters.setApplicationProtocols(new String[] {wish.get("protocol")});
        if (!server) {
            parameters.setServerNames(List.of(new SNIHostName("localhost")));
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
        } else if (wish.get("auth").equals("request")) {
            parameters.setWantClientAuth(true);
        } else if (wish.get("auth").equals("require")) {
            parameters.setNeedClientAuth(true);
        }
        socket.setSSLParameters(parameters);
    }

    // JSSE takes another handshake of a connection of TLS 1.3 to mean a KeyUpdate.
    static boolean actsItself() {
        return wish.get("act").endsWith("by the peer");
    }

    static void told(SSLSocket socket) {
        ExtendedSSLSession session = (ExtendedSSLSession) socket.getSession();
        boolean stapled = socket.getUseClientMode() && !session.getStatusResponses().isEmpty();
        System.out.println("connected " + session.getProtocol() + " " + session.getCipherSuite() + (stapled ? " stapled" : ""));
    }

    static void serve(SSLContext context) throws Exception {
        SSLServerSocketFactory factory = context.getServerSocketFactory();
        try (SSLServerSocket listener = (SSLServerSocket) factory.createServerSocket(0, 5, java.net.InetAddress.getLoopbackAddress())) {
            System.out.println("port " + listener.getLocalPort());
            for (int count = Integer.parseInt(wish.get("connections")); count > 0; count--) {
                try (SSLSocket socket = (SSLSocket) listener.accept()) {
                    prepare(socket, true);
                    socket.startHandshake();
                    told(socket);
                    echo(socket);
                }
            }
        }
    }

    static void echo(SSLSocket socket) throws Exception {
        InputStream in = socket.getInputStream();
        OutputStream out = socket.getOutputStream();
        byte[] buffer = new byte[1 << 14];
        boolean due = actsItself();
        for (int size = in.read(buffer); size >= 0; size = in.read(buffer)) {
            out.write(buffer, 0, size);
            if (due) socket.startHandshake();
            due = false;
        }
    }

    static void ask(SSLContext context) throws Exception {
        DataInputStream lines = new DataInputStream(new BufferedInputStream(System.in, 1 << 16));
        for (int count = Integer.parseInt(wish.get("connections")); count > 0; count--) {
            java.net.Socket plain = new java.net.Socket("127.0.0.1", Integer.parseInt(wish.get("port")));
            try (SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(plain, "localhost", plain.getPort(), true)) {
                prepare(socket, false);
                socket.startHandshake();
                told(socket);
                relay(socket, lines);
            }
        }
    }

    static void relay(SSLSocket socket, DataInputStream lines) throws Exception {
        OutputStream out = socket.getOutputStream();
        boolean due = actsItself();
        for (String line = lines.readLine(); line != null && !line.equals("next"); line = lines.readLine()) {
            byte[] data = (line + "\n").getBytes("US-ASCII");
            out.write(data);
            System.out.write(socket.getInputStream().readNBytes(data.length));
            System.out.flush();
            if (due) socket.startHandshake();
            due = false;
        }
    }
}
