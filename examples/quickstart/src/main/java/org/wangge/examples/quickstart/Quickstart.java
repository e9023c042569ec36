package org.wangge.examples.quickstart;

/** The main job: loads a town's rule pack and replays a quarter of its cases. */
public final class Quickstart {

    private Quickstart() {}

    /**
     * Runs the quickstart.
     *
     * @param args what the command line says
     */
    public static void main(String[] args) {
        System.out.println("quickstart " + String.join(" ", args));
        if (args.length > 0) {
            System.exit(args.length);
        }
    }
}
