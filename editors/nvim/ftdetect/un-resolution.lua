vim.filetype.add({
  pattern = {
    ['.*%.resolution%.md'] = 'un-resolution',
    ['.*%.resolution%.txt'] = 'un-resolution',
  },
})
