package org.wangge.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import org.wangge.rules.builtin.BuiltInPacks;
import org.wangge.rules.compile.PackCompiler;
import org.wangge.rules.compile.PackResult;
import org.wangge.rules.pack.PackArchive;
import org.wangge.rules.pack.PackFolder;
import org.wangge.rules.pack.PackResources;
import org.wangge.rules.pack.PackShelf;

/**
 * The door to rule packs (规则包入口): from a pack to the rule book that the engine runs.
 *
 * <pre>{@code
 * RuleBook book = PackReader.builtIn("tangshan-town").requireClean();
 * }</pre>
 *
 * <p>Reading never throws on what a pack says. Everything wrong with it stands in the findings of the result, with file,
 * line and column, in Chinese and English.
 */
public final class PackReader {

    private PackReader() {}

    /**
     * The packs that come with the library.
     *
     * @return their ids
     */
    public static Collection<String> builtInIds() {
        return new BuiltInPacks().ids();
    }

    /**
     * Reads a pack that comes with the library.
     *
     * @param id its id, such as {@code tangshan-town}
     * @return the rule book and what was found
     */
    public static PackResult builtIn(String id) {
        return read(id, new BuiltInPacks());
    }

    /**
     * Reads a pack from a folder. Its parents are taken from the folders beside it, else from the built-in packs.
     *
     * @param folder the folder of the pack, named as the pack
     * @return the rule book and what was found
     */
    public static PackResult fromFolder(Path folder) {
        Path place = folder.toAbsolutePath().normalize();
        Optional<Path> beside = Optional.ofNullable(place.getParent());
        PackShelf builtIn = new BuiltInPacks();
        PackShelf shelf = beside.<PackShelf>map(PackFolder::new)
                .map(own -> own.orElse(builtIn))
                .orElse(builtIn);
        return read(String.valueOf(place.getFileName()), shelf);
    }

    /**
     * Reads a pack from a zip file or jar. Its parents are taken from the same archive, else from the built-in packs.
     *
     * @param zip the archive
     * @param id the id of the pack, a folder of the archive
     * @return the rule book and what was found
     * @throws IOException if the file cannot be read, is no archive, or is larger than any set of packs
     */
    public static PackResult fromArchive(Path zip, String id) throws IOException {
        return read(id, PackArchive.read(zip).orElse(new BuiltInPacks()));
    }

    /**
     * Reads a pack from a stream with a zip file, such as an upload. Its parents are taken from the same archive, else from
     * the built-in packs.
     *
     * @param zip the bytes of the archive; read to their end and left open
     * @param id the id of the pack, a folder of the archive
     * @return the rule book and what was found
     * @throws IOException if the stream fails, is no archive, or is larger than any set of packs
     */
    public static PackResult fromArchive(InputStream zip, String id) throws IOException {
        return read(id, PackArchive.read(zip).orElse(new BuiltInPacks()));
    }

    /**
     * Reads a pack from the class path of the host. Its parents are taken from there, else from the built-in packs.
     *
     * @param loader where the resources are
     * @param root the folder of the packs, with an {@code index.txt} that lists their files
     * @param id the id of the pack
     * @return the rule book and what was found
     * @throws IllegalStateException if there is no index, or if it lists a file that there is not
     */
    public static PackResult fromClassPath(ClassLoader loader, String root, String id) {
        return read(id, new PackResources(loader, root).orElse(new BuiltInPacks()));
    }

    /**
     * Reads a pack from a shelf.
     *
     * @param id its id
     * @param shelf from where the pack and its parents are taken
     * @return the rule book and what was found
     */
    public static PackResult read(String id, PackShelf shelf) {
        return new PackCompiler().compile(id, shelf);
    }
}
