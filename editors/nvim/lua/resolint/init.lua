---resolint for Neovim: which buffers hold drafts, and what their folder is.
local M = {}

---The file that makes a folder one of drafts.
M.settings = 'resolint.toml'

---The folder of a draft; nil for a file that is none: plain text and Markdown are drafts in a
---folder with a `resolint.toml` only, a file of type `un-resolution` is one anywhere.
---@param buffer integer
---@return string?
function M.root(buffer)
  local folder = vim.fs.root(buffer, M.settings)
  if folder or vim.bo[buffer].filetype ~= 'un-resolution' then
    return folder
  end
  return vim.fs.root(buffer, '.git') or vim.fs.dirname(vim.api.nvim_buf_get_name(buffer))
end

---The settings of the server, as `vim.lsp.config` or `lsp/resolint.lua` has them.
---@return table
function M.config()
  if vim.lsp.config then
    return vim.lsp.config.resolint
  end
  return dofile(vim.api.nvim_get_runtime_file('lsp/resolint.lua', false)[1])
end

---The program that `:ResolintLookup` and the health check run: the one that serves.
---@return string
function M.program()
  local cmd = M.config().cmd
  return type(cmd) == 'table' and cmd[1] or 'resolint'
end

---Starts the server for drafts where `vim.lsp.enable` does not exist: in Neovim 0.10.
---@param overrides table? Fields of the configuration, such as `cmd`.
function M.setup(overrides)
  local config = vim.tbl_deep_extend('force', M.config(), overrides or {})
  if vim.lsp.enable then
    vim.lsp.config('resolint', overrides or {})
    vim.lsp.enable('resolint')
    return
  end
  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('resolint', {}),
    pattern = config.filetypes,
    callback = function(event)
      config.root_dir(event.buf, function(root)
        local started = vim.tbl_extend('force', config, { name = 'resolint', root_dir = root })
        vim.lsp.start(started, { bufnr = event.buf })
      end)
    end,
  })
end

return M
