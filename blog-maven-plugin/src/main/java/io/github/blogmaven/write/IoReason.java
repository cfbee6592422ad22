package io.github.blogmaven.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** Why a file could not be read or written, in plain words. */
public final class IoReason {
    private IoReason() {}

    /** The reason without the names of classes; with the file where the reason is about another one. */
    public static String of(Throwable thrown) {
        if (thrown instanceof AccessDeniedException denied) {
            return "permission denied" + where(denied);
        }
        if (thrown instanceof NoSuchFileException missing) {
            return "no such file or folder" + where(missing);
        }
        if (thrown instanceof NotDirectoryException file) {
            return "not a folder" + where(file);
        }
        if (thrown instanceof DirectoryNotEmptyException folder) {
            return "a folder that is not empty" + where(folder);
        }
        if (thrown instanceof FileAlreadyExistsException file) {
            return "there already" + where(file);
        }
        if (thrown instanceof ReadOnlyFileSystemException) {
            return "the file system is read-only";
        }
        if (thrown instanceof AtomicMoveNotSupportedException) {
            return "it is on another file system than the folder above it, as a mount point is; choose a folder below it";
        }
        if (thrown instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason() + (failure.getOtherFile() == null ? "" : where(failure));
        }
        if (thrown instanceof IOException && thrown.getMessage() != null) {
            return thrown.getMessage();
        }
        return thrown.toString();
    }

    /** Of two files, the second is the one that was to be changed. */
    private static String where(FileSystemException failure) {
        String file = failure.getOtherFile() == null ? failure.getFile() : failure.getOtherFile();
        return file == null ? "" : " (" + file + ")";
    }
}
