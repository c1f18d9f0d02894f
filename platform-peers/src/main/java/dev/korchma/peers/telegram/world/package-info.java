/** What exists in the local Telegram: accounts, chats, messages, files, buttons pressed. */
@NullMarked
package dev.korchma.peers.telegram.world;

import org.jspecify.annotations.NullMarked;
