## A folder of one’s own

collection-title = Your folder
collection-lead = Pages that you put together yourself. They are in this browser only. We keep nothing.
collection-sent = Somebody put these pages together and gave you the address.
collection-empty = There is nothing here yet. Open a page and choose “Put in my folder”.
collection-remove = Take out
collection-keep-title = Keep or pass on
collection-keep = The address below holds the names of the pages. Whoever opens it sees which ones you chose.
collection-address = Address of this folder
collection-clear = Empty the folder
collection-take-over = Put these pages in my folder
collection-take-over-what = They take the place of what is in your folder now.
collection-add = Put in my folder
collection-in-it = This page is in your folder
collection-leaflet-title = Information pages

collection-own-title = Keep in your own space
collection-own-lead = Pages of the open library that you keep. They lie locked in your own space. Only you see them.
collection-own-full = Your folder is full: it holds twenty pages. Take one out first.
collection-own-link = To the folder in your own space
collection-own-browser = Did you put pages in a folder before, without signing in?
collection-own-browser-link = Look in the folder of this browser
collection-move = Keep these pages in my own space
collection-move-what = They join the pages that lie there already.
collection-move-leaves = They leave this browser.
collection-bring-back = Undo the last change
collection-bring-back-what = Did something go out that you wanted to keep? Then the folder becomes what it was.
