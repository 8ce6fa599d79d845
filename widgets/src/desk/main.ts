// The staff desk starts here; its rooms are built beside this file.
document.body.append('準備中');
